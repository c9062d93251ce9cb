/**
 * `node src/cli/compile-data.ts --from <folder>`: makes the small tables of `seeds/data` from the
 * folder of raw tables. Nothing is interpolated; what a source leaves blank stays blank. What is
 * written by hand, such as `published.csv`, is left as it is.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { careers, industries } from './compile/careers.ts';
import { readRaw, toCsv } from './compile/csv.ts';
import { freyOsborne } from './compile/frey-osborne.ts';
import { groups, occupations, totals, whatHappened } from './compile/occupations.ts';
import { modelOccupations, modelSkills } from './compile/model.ts';
import { modelChecks } from './compile/model-checks.ts';
import { outlook } from './compile/outlook.ts';
import { dataPackage } from './compile/package.ts';
import { record } from './compile/record.ts';
import { services } from './compile/services.ts';
import { coreSkills, humanSkills, skills } from './compile/skills.ts';
import { tasks } from './compile/tasks.ts';

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (!values.from) {
  console.error('Say where the raw tables are: node src/cli/compile-data.ts --from <folder>');
  process.exit(2);
}
const raw = (table: string) => readRaw(values.from!, table);
const write = (file: string, text: string) => {
  writeFileSync(new URL(`../../seeds/data/${file}`, import.meta.url), text);
};

const [major, list, merged] = [
  raw('oews_major_groups_2003_2025'),
  raw('frey_osborne_702'),
  raw('occupations'),
];
const onet = raw('onet_skills_workstyles');
const backtest = raw('fo_risk_vs_employment_2010_2025');
const tables = {
  totals: totals(major),
  groups: groups(major),
  services: services(raw('oews_employment_panel_2003_2025')),
  'frey-osborne': freyOsborne(list, raw('oews_detailed_2010_2024_2025')),
  'what-happened': whatHappened(backtest, merged),
  occupations: occupations(merged, raw('crosswalk_soc2010_soc2018_nem2024'), list, backtest),
  'model-occupations': modelOccupations(
    merged,
    onet,
    raw('brookings_mgi_automation_potential_2016'),
  ),
  'model-skills': modelSkills(merged, onet),
  'model-checks': modelChecks(
    merged,
    raw('../model/bls_attainment_2021'),
    raw('oews_employment_panel_2003_2025'),
  ),
  tasks: tasks(raw('tasks_selected_occupations')),
  'human-skills': humanSkills(merged),
  'core-skills': coreSkills(raw('wef_core_skills_2025')),
  careers: careers(
    raw('oews_employment_panel_2003_2025'),
    raw('bls_projections_2024_2034'),
    merged,
  ),
  industries: industries(raw('bls_projections_2024_2034')),
  record: record(
    merged,
    raw('oews_employment_panel_2003_2025'),
    raw('crosswalk_soc2010_soc2018_nem2024'),
  ),
  outlook: outlook(raw('bls_projections_2024_2034')),
  skills: skills(merged, onet),
};
for (const [name, rows] of Object.entries(tables)) write(`${name}.csv`, toCsv(rows));
write('datapackage.json', `${JSON.stringify(dataPackage(raw('sources')), null, 2)}\n`);
