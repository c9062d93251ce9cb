/**
 * Measures each once in every round, one after the other: what else the machine does meets them alike.
 * @param all what is measured, pages by their addresses say, by what it is called
 * @returns what each came to, in the order of the rounds
 */
export async function interleaved<Name extends string, One, Measured>(
  all: Record<Name, One>,
  rounds: number,
  measure: (one: One) => Promise<Measured>,
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(all) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Measured[]
  >;
  for (let n = 0; n < rounds; n += 1)
    for (const name of names) measured[name].push(await measure(all[name]));
  return measured;
}
