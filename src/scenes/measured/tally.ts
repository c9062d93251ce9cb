/** Something of the story that is read: a step of a scene, or the prose of a chapter between scenes. */
export interface Place {
  /** The id of its element, such as `list.3` or `the-list`. */
  id: string;
  /** The number of its chapter in the page, from 0. */
  chapter: number;
  /** The number of the step among all of the story, from 0; null for prose. */
  step: number | null;
  /** How many words there are to read; 0 for prose, of which one sees a part at a time. */
  words: number;
}

/** A time spent at a place while the page was in sight, in milliseconds. */
export interface Stay {
  place: Place;
  ms: number;
}

/** Where a lever was set while it was looked at. */
export interface Moved {
  least: number;
  most: number;
}

/** All that is taken of a reader. */
export interface Taken {
  /** In the order in which they were; no two that follow each other are at one place. */
  stays: Stay[];
  /** Levers and assumptions of the model that were moved, by id. */
  moved: Record<string, Moved>;
}

/** Keeps what happens while somebody reads. It has no clock: each happening says when, in milliseconds. */
export interface Tally {
  /** What is read from now on; null where it is no part of a chapter. */
  read(place: Place | null, now: number): void;
  /** Whether the page is in sight from now on. */
  show(inSight: boolean, now: number): void;
  moveLever(lever: string, value: number): void;
  /** What was taken until now. */
  taken(now: number): Taken;
}

/** Begins a tally of a page that is in sight, with nothing of it read so far. */
export function createTally(): Tally {
  const stays: Stay[] = [];
  const moved: Record<string, Moved> = {};
  let at: Place | null = null;
  let inSight = true;
  let since = 0;
  const settle = (now: number) => {
    if (at && inSight) stays.at(-1)!.ms += now - since;
    since = now;
  };
  return {
    read(place, now) {
      settle(now);
      at = place;
      if (place && place.id !== stays.at(-1)?.place.id) stays.push({ place, ms: 0 });
    },
    show(isShown, now) {
      settle(now);
      inSight = isShown;
    },
    moveLever(lever, value) {
      const { least, most } = moved[lever] ?? { least: value, most: value };
      moved[lever] = { least: Math.min(least, value), most: Math.max(most, value) };
    },
    taken(now) {
      settle(now);
      return { stays: stays.map((stay) => ({ ...stay })), moved: { ...moved } };
    },
  };
}
