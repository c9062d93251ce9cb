/** What may be the name of a chart in an address, whether or not there is one. */
export const CHART = /^[a-z-]{1,40}$/;

/** What may be a step of a chart in an address, such as `gap.4`. */
export const STEP = /^[a-z-]{1,40}\.\d{1,3}$/;
