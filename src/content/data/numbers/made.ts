import type { Format } from '../../words/format.ts';

/** A number of the prose before it is printed. */
export type Made = [id: string, value: number, format: Format];
