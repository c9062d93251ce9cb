/** Where the pages say how many megabytes a device keeps; they are known once all is built. */
export const SIZES = { read: '{megabytes read}', whole: '{megabytes whole}' } as const;
