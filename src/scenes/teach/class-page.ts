import { ClassElement } from './class-element.ts';
import { ClassLessonsElement } from './lessons/class-lessons-element.ts';

/* The lessons stand first, so that they can take what the class reads as it begins. */
customElements.define('mtm-class-lessons', ClassLessonsElement);
customElements.define('mtm-class', ClassElement);
