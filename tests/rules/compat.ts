import { createRequire } from 'node:module';
import type { CompatStatement } from '@mdn/browser-compat-data';
import { ENGINES } from '../../src/content/ground/engines.ts';

/** What MDN says of each feature of the web: twenty megabytes, so read as they are. */
const data: unknown = createRequire(import.meta.url)('@mdn/browser-compat-data');

const numbers = (version: string) => version.replace('≤', '').split('.').map(Number);
const upTo = (version: string, ours: string): boolean => {
  const [major = 0, minor = 0] = numbers(version);
  const [most = 0, least = 0] = numbers(ours);
  return major < most || (major === most && minor <= least);
};

function known({ support }: CompatStatement): boolean {
  return Object.entries(ENGINES).every(([name, ours]) =>
    [support[name as keyof typeof support] ?? []].flat().some((said) => {
      const { version_added: since, version_removed, flags, prefix, alternative_name } = said;
      const own = !version_removed && !flags && !prefix && !alternative_name;
      return own && typeof since === 'string' && upTo(since, ours);
    }),
  );
}

/**
 * Whether a feature, named by its path in MDN's data, is newer than the browsers that the page is
 * built for; undefined where the data does not know it.
 */
export function isNewer(...path: string[]): boolean | undefined {
  let at = data;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  const compat = (at as { __compat?: CompatStatement }).__compat;
  return compat && !known(compat);
}

interface Names {
  [name: string]: Names & { __compat?: CompatStatement };
}

/** By name, whether any method of the language that is called so is known to those browsers. */
const methods = new Map<string, boolean>();
const { builtins } = (data as { javascript: { builtins: Names & { Intl: Names } } }).javascript;
for (const owner of [...Object.values(builtins), ...Object.values(builtins.Intl)])
  for (const [name, { __compat }] of Object.entries(owner))
    if (__compat) methods.set(name, (methods.get(name) ?? false) || known(__compat));

/** Whether everything of the language that has a method of this name is newer than those browsers. */
export const onlyNewer = (name: string): boolean => methods.get(name) === false;

/** Everything of the language and of the browser that is newer than those browsers, as a script would name it. */
export function newerNames(): string[] {
  const { api } = data as { api: Names };
  const within = (owners: Names, path: string) =>
    Object.entries(owners).flatMap(([owner, members]) => [
      ...(members.__compat && !known(members.__compat) ? [path + owner] : []),
      ...Object.entries(members)
        .filter(([, { __compat }]) => __compat && !known(__compat))
        .flatMap(([name]) => {
          const own = name.replace(/_static$/, '');
          return own === name
            ? [`${path}${owner}.prototype.${own}`, `${path}${owner}.${own}`]
            : [`${path}${owner}.${own}`];
        }),
    ]);
  return [...within(builtins, ''), ...within(api, '')];
}
