import type { Raw } from './csv.ts';

/** How strongly the list's probability orders the occupations inside a group. */
const LIST_WEIGHT = 0.4;
/** Potential of language AI for a unit of exposure: fitted to 61.9 per cent of US hours (MGI 2023). */
const EXPOSURE_WEIGHT = 0.938;
/** Probabilities nearer to 0 and 1 count as these. */
const [LEAST, MOST] = [0.01, 0.99];

/** Names of groups that the code of 2018 changed. */
const FORMER: Record<string, string> = {
  'Educational Instruction and Library': 'Education, Training, and Library',
};

const HUMAN = [
  ['sk_social_perceptiveness', 'sk_service_orientation', 'ws_empathy'],
  ['ws_innovation', 'sk_complex_problem_solving'],
  ['sk_judgment_and_decision_making', 'ws_integrity'],
];
const DIGITAL = [
  ['sk_programming', 'sk_programming', 'sk_systems_analysis', 'sk_technology_design'],
];

interface Row {
  soc: string;
  group: string;
  /** Thousand jobs in 2024. */
  jobs: number;
  raw: Raw;
  skills: Raw;
}

const number = (text: string | undefined): number => (text ? Number(text) : NaN);
const logistic = (value: number) => 1 / (1 + Math.exp(-value));
const round4 = (value: number) => Math.round(value * 1e4) / 1e4;

/** Mean of the values that are numbers, weighted by jobs. */
function mean(rows: Row[], values: number[]): number {
  let [sum, jobs] = [0, 0];
  rows.forEach((row, n) => {
    if (!Number.isFinite(values[n])) return;
    sum += row.jobs * values[n]!;
    jobs += row.jobs;
  });
  return sum / jobs;
}

/** Where a value is missing, the mean of the occupation's group; where all are, of everyone. */
function fill(rows: Row[], values: number[]): number[] {
  const all = mean(rows, values);
  const byGroup = new Map(
    [...new Set(rows.map(({ group }) => group))].map((group) => {
      const own = values.map((value, n) => (rows[n]!.group === group ? value : NaN));
      const average = mean(rows, own);
      return [group, Number.isFinite(average) ? average : all];
    }),
  );
  return values.map((value, n) => (Number.isFinite(value) ? value : byGroup.get(rows[n]!.group)!));
}

/** In standard deviations from the mean, weighted by jobs. */
function standard(rows: Row[], values: number[]): number[] {
  const average = mean(rows, values);
  const spread = Math.sqrt(
    mean(
      rows,
      values.map((value) => (value - average) ** 2),
    ),
  );
  return values.map((value) => (value - average) / spread);
}

const measured = (rows: Row[], key: string) =>
  standard(
    rows,
    rows.map(({ skills }) => number(skills[key])),
  );

/** Share of all jobs below an occupation, by the mean of the skills' means. */
function percentile(rows: Row[], skills: string[][]): number[] {
  const parts = skills.map((keys) => {
    const all = keys.map((key) => measured(rows, key));
    return rows.map((_, n) => {
      const known = all.map((values) => values[n]!).filter(Number.isFinite);
      return known.length > 0 ? known.reduce((a, b) => a + b) / known.length : NaN;
    });
  });
  const score = fill(
    rows,
    rows.map((_, n) => parts.reduce((sum, part) => sum + part[n]!, 0) / parts.length),
  );
  const total = rows.reduce((sum, { jobs }) => sum + jobs, 0);
  const place: number[] = [];
  let below = 0;
  for (const n of [...rows.keys()].sort((a, b) => score[a]! - score[b]!)) {
    place[n] = (below + rows[n]!.jobs / 2) / total;
    below += rows[n]!.jobs;
  }
  return place;
}

/** Machines: the published mean of each group, ordered inside it by the list's probability. */
function machinePotential(rows: Row[], published: Raw[]): number[] {
  const plain = (label: string) =>
    label
      .toLowerCase()
      .replace(/occupations?|services\b/g, (word) => (word === 'services' ? 'service' : ''))
      .replace(/[^a-z]/g, '');
  const means = new Map(
    published
      .filter(({ dimension }) => dimension!.startsWith('occupation group'))
      .map(({ label, value }) => [plain(label!), Number(value)]),
  );
  const odds = fill(
    rows,
    rows.map(({ raw }) => {
      const p = Math.min(MOST, Math.max(LEAST, number(raw.fo_probability)));
      return Math.log(p / (1 - p));
    }),
  );
  const potential: number[] = [];
  for (const group of new Set(rows.map((row) => row.group))) {
    const own = [...rows.keys()].filter((n) => rows[n]!.group === group);
    const name = rows[own[0]!]!.raw.major_group!;
    const target = means.get(plain(FORMER[name] ?? name));
    if (target === undefined) throw new Error(`no published potential for ${name}`);
    const at = (level: number) => own.map((n) => logistic(level + LIST_WEIGHT * odds[n]!));
    let [low, high] = [-30, 30];
    for (let turn = 0; turn < 200; turn++) {
      const level = (low + high) / 2;
      if (
        mean(
          own.map((n) => rows[n]!),
          at(level),
        ) < target
      )
        low = level;
      else high = level;
    }
    at((low + high) / 2).forEach((value, n) => {
      potential[own[n]!] = value;
    });
  }
  return potential;
}

function rowsOf(merged: Raw[], onet: Raw[]): Row[] {
  const skills = new Map(onet.map((row) => [row.soc!, row]));
  return merged
    .filter((raw) => number(raw.proj_base_2024_k) > 0)
    .map((raw) => ({
      soc: raw.soc!,
      group: raw.major_code!,
      jobs: number(raw.proj_base_2024_k),
      raw,
      skills: skills.get(raw.soc!) ?? {},
    }));
}

/** What the model starts from, by occupation. */
export function modelOccupations(merged: Raw[], onet: Raw[], published: Raw[]) {
  const rows = rowsOf(merged, onet);
  const machine = machinePotential(rows, published);
  const exposure = fill(
    rows,
    rows.map(({ raw }) => {
      const ratings = [number(raw.eloundou_human_beta), number(raw.eloundou_gpt4_beta)];
      const known = ratings.filter(Number.isFinite);
      return known.reduce((a, b) => a + b, 0) / known.length;
    }),
  );
  const pay = fill(
    rows,
    rows.map(({ raw }) => number(raw.median_wage_2025)),
  );
  const human = percentile(rows, HUMAN);
  const digital = percentile(rows, DIGITAL);
  return rows.map(({ soc, group, jobs, raw }, n) => ({
    soc,
    group,
    jobs_thousand: jobs,
    pay: Math.round(pay[n]!),
    machine: round4(machine[n]!),
    language: round4(Math.min(1, EXPOSURE_WEIGHT * exposure[n]!)),
    human: round4(human[n]!),
    digital: round4(digital[n]!),
    growth: round4(number(raw.proj_change_pct) / 100),
  }));
}

/** How alike two groups are in the 35 skills of O*NET: 1 the same, falling with their distance. */
export function modelSkills(merged: Raw[], onet: Raw[]) {
  const rows = rowsOf(merged, onet);
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const skills = Object.keys(onet[0]!)
    .filter((key) => key.startsWith('sk_'))
    .map((key) => measured(rows, key));
  const centres = groups.map((group) =>
    skills.map((values) =>
      mean(
        rows,
        values.map((value, n) => (rows[n]!.group === group ? value : NaN)),
      ),
    ),
  );
  const distance = (a: number[], b: number[]) =>
    Math.sqrt(a.reduce((sum, value, n) => sum + (value - b[n]!) ** 2, 0) / a.length);
  const pairs = groups.flatMap((from, a) =>
    groups.map((to, b) => ({ from, to, distance: distance(centres[a]!, centres[b]!) })),
  );
  const apart = pairs.filter(({ from, to }) => from !== to).map((pair) => pair.distance);
  const median = apart.sort((a, b) => a - b)[apart.length >> 1]!;
  return pairs.map(({ from, to, distance }) => ({
    from,
    to,
    similarity: from === to ? 1 : round4(Math.exp(-distance / median)),
  }));
}
