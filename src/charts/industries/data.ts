/** An occupation that serves an industry. */
export interface Served {
  industry: string;
  soc: string;
  /** Per cent, 2024 to 2034. */
  growth: number;
  /** Thousands: gain in ten years, and openings in one. */
  gain: number;
  openings: number;
}

/** What the industries are drawn from. */
export interface Data {
  served: Served[];
  /** Million jobs created and displaced in the world by 2030, as employers expect. */
  created: number;
  displaced: number;
  /** Per cent of today's jobs in specialties that did not exist in 1940. */
  newSince1940: number;
}

export const INDUSTRIES = ['health', 'teaching', 'cities', 'therapy', 'worlds'] as const;
