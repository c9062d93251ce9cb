import { ControlElement } from '../control-element.ts';
import { followPlace } from '../place.ts';
import { watchRoom } from '../watch-room.ts';
import { WorkbenchElement } from '../workbench-element.ts';
import { AssignmentElement } from './assignment-element.ts';
import { AssignmentFormElement } from './assignment-form-element.ts';

/* The assignment stands first, so that its levers are set when the workbench asks for them. */
customElements.define('mtm-assignment-form', AssignmentFormElement);
customElements.define('mtm-assignment', AssignmentElement);
customElements.define('mtm-control', ControlElement);
customElements.define('mtm-workbench', WorkbenchElement);
void followPlace();
void watchRoom();
