import { markThird } from './thirds.ts';

/**
 * What the model starts from, as the site ships it: one entry an occupation in each list. Jobs in
 * thousands, pay in dollars a year, potentials and indices as shares of one.
 */
export interface Inputs {
  /** Two-digit SOC codes of the groups. */
  groups: string[];
  /** How alike the skills of two groups are, 1 on the diagonal. */
  similarity: number[][];
  soc: string[];
  /** Index into `groups`. */
  group: number[];
  jobs: number[];
  pay: number[];
  /** Share of hours that machines and software could do with today's technology. */
  machine: number[];
  /** The same for language AI. */
  language: number[];
  /** Percentile of empathy, creativity and judgement asked for. */
  human: number[];
  /** Percentile of digital skill asked for. */
  digital: number[];
  /** Growth of jobs that the BLS expects in ten years, as a share. */
  growth: number[];
}

/** One number for each occupation, sorted by group; or for each cell of occupations. */
export interface Occupations {
  jobs: Float64Array;
  pay: Float64Array;
  machine: Float64Array;
  language: Float64Array;
  human: Float64Array;
  /** Yearly growth above the average that comes from demand, zero-sum over the economy. */
  tilt: Float64Array;
  /** Share of its jobs in the third of work that machines could do most of. */
  exposed: Float64Array;
  /** Share of its jobs in the third that asks for most digital skill. */
  skilled: Float64Array;
  /** Pay of the exposed and of the skilled, times their share. */
  exposedPay: Float64Array;
  skilledPay: Float64Array;
}

/** One number for each group of occupations. */
export interface Groups {
  codes: readonly string[];
  /** Where each group begins in the occupations; one more at the end. */
  start: Int32Array;
  jobs: Float64Array;
  pay: Float64Array;
  /** Where new work appears if it follows digital skill, and if it follows human skill. Both sum to 1. */
  newDigital: Float64Array;
  newHuman: Float64Array;
  /** Row-major, groups by groups. */
  similarity: Float64Array;
}

/** The labour market of the base year, laid out for speed. Nothing in it changes once made. */
export interface Economy {
  soc: readonly string[];
  occupations: Occupations;
  groups: Groups;
  /** Thousand jobs. */
  jobs: number;
  /** Jobs times pay. */
  wageBill: number;
  exposedJobs: number;
  skilledJobs: number;
}

/** Lays the inputs out by group. */
export function economy(inputs: Inputs): Economy {
  const order = inputs.soc
    .map((_, n) => n)
    .sort((a, b) => inputs.group[a]! - inputs.group[b]! || a - b);
  const column = (values: number[]) => Float64Array.from(order, (n) => values[n]!);
  const [jobs, pay, machine, language, human, digital, growth] = [
    inputs.jobs,
    inputs.pay,
    inputs.machine,
    inputs.language,
    inputs.human,
    inputs.digital,
    inputs.growth,
  ].map(column) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const potential = machine.map((share, n) => 1 - (1 - share) * (1 - language[n]!));
  const [exposed, skilled] = [markThird(potential, jobs), markThird(digital, jobs)];
  const group = order.map((n) => inputs.group[n]!);
  return assemble({
    soc: order.map((n) => inputs.soc[n]!),
    occupations: {
      jobs,
      pay,
      machine,
      language,
      human,
      tilt: tiltOf(growth, jobs),
      exposed,
      skilled,
      exposedPay: exposed.map((share, n) => share * pay[n]!),
      skilledPay: skilled.map((share, n) => share * pay[n]!),
    },
    groups: {
      codes: inputs.groups,
      start: starts(group, inputs.groups.length),
      jobs: byGroup(group, inputs.groups.length, (n) => jobs[n]!),
      pay: payByGroup(group, inputs.groups.length, jobs, pay),
      newDigital: newWorkShares(group, inputs.groups.length, jobs, digital),
      newHuman: newWorkShares(group, inputs.groups.length, jobs, human),
      similarity: Float64Array.from(inputs.similarity.flat()),
    },
  });
}

/** Adds the totals. */
export function assemble(parts: Pick<Economy, 'soc' | 'occupations' | 'groups'>): Economy {
  const { jobs, pay, exposed, skilled } = parts.occupations;
  const total = (term: (n: number) => number) => jobs.reduce((sum, _, n) => sum + term(n), 0);
  return {
    ...parts,
    jobs: total((n) => jobs[n]!),
    wageBill: total((n) => jobs[n]! * pay[n]!),
    exposedJobs: total((n) => exposed[n]! * jobs[n]!),
    skilledJobs: total((n) => skilled[n]! * jobs[n]!),
  };
}

/** Where each group begins. */
export function starts(group: readonly number[], count: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, g) => group.filter((of) => of < g).length);
}

/**
 * Eq. 6, its tilt: where the BLS expects more than the average growth, that is demand, and lasts ten
 * years. Where it expects less, part of the reason is technology, which must not count twice.
 */
function tiltOf(growth: Float64Array, jobs: Float64Array): Float64Array {
  const total = jobs.reduce((sum, value) => sum + value, 0);
  const mean = (values: Float64Array) =>
    values.reduce((sum, value, n) => sum + (value * jobs[n]!) / total, 0);
  const average = mean(growth);
  const above = growth.map((value) => Math.max(0, value - average) / 10);
  const shift = mean(above);
  return above.map((value) => value - shift);
}

function byGroup(
  group: readonly number[],
  count: number,
  value: (n: number) => number,
): Float64Array {
  const sums = new Float64Array(count);
  group.forEach((g, n) => {
    sums[g]! += value(n);
  });
  return sums;
}

function payByGroup(
  group: readonly number[],
  count: number,
  jobs: Float64Array,
  pay: Float64Array,
): Float64Array {
  const employed = byGroup(group, count, (n) => jobs[n]!);
  return byGroup(group, count, (n) => jobs[n]! * pay[n]!).map((sum, g) => sum / employed[g]!);
}

/** Eq. 8, where: new work goes to groups by their jobs and the cube of the skill it needs. */
function newWorkShares(
  group: readonly number[],
  count: number,
  jobs: Float64Array,
  skill: Float64Array,
): Float64Array {
  const weights = byGroup(group, count, (n) => jobs[n]! * skill[n]! ** 3);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
