import { query } from '../../state/address.ts';

/* The code on a student's sheet leads where the page stands, with what the class is called. */
const asked = query();
const own = document.querySelector<HTMLAnchorElement>('.sheet-head .code')!;
if (asked) own.setAttribute('href', own.pathname + asked);
