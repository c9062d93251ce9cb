/** The three readings of the one story. */
export const VIEWS = ['scroll', 'steps', 'page'] as const;
export type View = (typeof VIEWS)[number];

/** Everything the page knows about its reader. It lives in the address and nowhere else. */
export interface Choices {
  view: View;
  /** SOC code of the reader's own occupation, such as `43-4051`. */
  job: string | null;
  /** The reader's guess at the share of jobs at high risk, in per cent. */
  guess: number | null;
}

/** What holds for a reader who has chosen nothing. */
export const NO_CHOICES: Choices = { view: 'scroll', job: null, guess: null };

const isView = (text: string | null): text is View => VIEWS.some((view) => view === text);

/** Reads choices from the query of an address; what makes no sense counts as not chosen. */
export function readChoices(query: string): Choices {
  const parameters = new URLSearchParams(query);
  const view = parameters.get('view');
  const job = parameters.get('job');
  const guess = Number(parameters.get('guess') || NaN);
  return {
    view: isView(view) ? view : NO_CHOICES.view,
    job: job && /^\d\d-\d{4}$/.test(job) ? job : null,
    guess: Number.isFinite(guess) ? Math.min(100, Math.max(0, Math.round(guess))) : null,
  };
}

/** Writes choices into a query, leaving alone what is not ours; only what differs from the default is said. */
export function writeChoices(query: string, choices: Choices): string {
  const parameters = new URLSearchParams(query);
  for (const key of ['view', 'job', 'guess'] as const) {
    const value = choices[key];
    if (value === NO_CHOICES[key] || value === null) parameters.delete(key);
    else parameters.set(key, String(value));
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
