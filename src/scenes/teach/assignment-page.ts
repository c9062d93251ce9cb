import { ControlElement } from '../scene/control-element.ts';
import { followPlace } from '../scene/place.ts';
import { watchRoom } from '../scene/watch-room.ts';
import { WorkbenchElement } from '../workbench/workbench-element.ts';
import { AssignmentElement } from './assignment-element.ts';
import { AssignmentFormElement } from './assignment-form-element.ts';

/* The assignment stands first, so that its levers are set when the workbench asks for them. */
customElements.define('mtm-assignment-form', AssignmentFormElement);
customElements.define('mtm-assignment', AssignmentElement);
customElements.define('mtm-control', ControlElement);
customElements.define('mtm-workbench', WorkbenchElement);
void followPlace();
void watchRoom();
