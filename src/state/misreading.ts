/** Why a part of an address was not taken as it stands. */
export interface Misreading {
  why: 'unknown' | 'unreadable' | 'range' | 'version' | 'many';
  /** The key, such as `speed`. */
  key: string;
  /** The value as it stood. */
  given: string;
  /** What holds instead, where there is something. */
  used?: number;
}
