/**
 * Marks the occupations that hold the third of all jobs with the highest score.
 * @returns 1 for those marked, 0 for the others
 */
export function markThird(score: Float64Array, jobs: Float64Array): Float64Array {
  const marked = new Float64Array(score.length);
  const third = jobs.reduce((sum, value) => sum + value, 0) / 3;
  const highestFirst = [...score.keys()].sort((a, b) => score[b]! - score[a]!);
  let held = 0;
  for (const n of highestFirst) {
    if (held > third) break;
    marked[n] = 1;
    held += jobs[n]!;
  }
  return marked;
}
