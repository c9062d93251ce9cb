/**
 * Measures each page once in every round, one after the other: what else the machine does meets them alike.
 * @param pages their addresses, by what they are called
 * @returns what each came to, in the order of the rounds
 */
export async function interleaved<Name extends string, Measured>(
  pages: Record<Name, string>,
  rounds: number,
  measure: (url: string) => Promise<Measured>,
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(pages) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Measured[]
  >;
  for (let n = 0; n < rounds; n += 1)
    for (const name of names) measured[name].push(await measure(pages[name]));
  return measured;
}
