/**
 * From figures to pixels. d3-scale would do as well, and brings colours, formats and time along, which
 * no chart here asks for: a phone fetches 3 kB less without it.
 */
export type Scale = (value: number) => number;
type Span = readonly [number, number];

/** Maps a domain evenly onto a range, and goes on beyond both; a domain of one value is in the middle. */
export function linear([from, to]: Span, [start, end]: Span): Scale {
  return (value) => {
    const part = to === from ? 0.5 : (value - from) / (to - from);
    return start * (1 - part) + end * part;
  };
}

/** The same, where equal ratios are equally far apart; the domain is of positive numbers. */
export function logarithmic([from, to]: Span, range: Span): Scale {
  const scale = linear([Math.log(from), Math.log(to)], range);
  return (value) => scale(Math.log(value));
}

/** A scale that keeps what lies beyond its domain at the nearer end. */
export function clamped(scale: typeof linear, domain: Span, range: Span): Scale {
  const open = scale(domain, range);
  const [least, most] = [Math.min(...domain), Math.max(...domain)];
  return (value) => open(Math.min(most, Math.max(least, value)));
}
