import type { Format } from '../../../charts/shared/format.ts';

/** A number of the prose before it is printed. */
export type Made = [id: string, value: number, format: Format];
