import fc from 'fast-check';

/** Signs that programs on a link's way are known to take offence at. */
export const sign = fc.constantFrom(
  ...Array.from('aZ09 ,;:.!?&=#%+*_-~\'"<>()[]{}|/\\\n\t…–äß你🙂'),
);
/** Short and long texts with such signs, and of plain words. */
export const text = (maxLength: number) =>
  fc.oneof(fc.string({ unit: sign, maxLength }), fc.lorem({ maxCount: Math.ceil(maxLength / 8) }));

/** Where a class's links lead. */
export const PAGE = 'https://example.org/teach/class/#';
export const coded = encodeURIComponent;
export const entities = (link: string) => link.replaceAll('&', '&amp;');
export const broken = (link: string, width: number, quote = '') =>
  link.replace(new RegExp(`.{${width}}(?=.)`, 'gs'), (line) => `${line}\n${quote}`);
const quotedPrintable = (link: string) =>
  broken(link.replaceAll('=', '=3D'), 75).replaceAll('\n', '=\r\n');
const spread = (link: string, between: string) => link.replace(/.{17}/gs, (part) => part + between);
/** As Proofpoint's second and third way of writing addresses have it. */
const proofpoint2 = (link: string) =>
  coded(link)
    .replaceAll('-', '%2D')
    .replaceAll('_', '%5F')
    .replaceAll('%2F', '_')
    .replaceAll('%', '-');
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
function proofpoint3(link: string): string {
  const out: string[] = [];
  const address = link.replace(/[#%+*]+/g, (run) => {
    out.push(run);
    return run.length === 1 ? '*' : `**${RUNS[run.length - 2]!}`;
  });
  return `https://urldefense.com/v3/__${address}__;${Buffer.from(out.join('')).toString('base64url')}!!Ab-1_c!Xy$`;
}

/** What programs do to a link that can be undone. */
export const UNDONE: Record<string, (link: string) => string> = {
  entities: entities,
  'entities by number': (link) => link.replaceAll('&', '&#38;').replaceAll('=', '&#x3D;'),
  'entities of entities': (link) => entities(entities(link)),
  'a coded #': (link) => link.replace('#', '%23'),
  // One that codes some signs codes the sign of coding, too: else nobody could say what was coded before.
  'coded signs': (link) => link.replace(/[%&=]/g, encodeURIComponent),
  'coded twice': (link) => PAGE + coded(link.slice(PAGE.length)),
  'coded as a whole': coded,
  'coded as a whole, twice': (link) => coded(coded(link)),
  'quoted-printable': quotedPrintable,
  'entities in quoted-printable': (link) => quotedPrintable(entities(link)),
  'lines of 76': (link) => broken(link, 76),
  'lines of 60, quoted': (link) => `> ${broken(link, 60, '> ')}`,
  'lines of 40, quoted twice': (link) => broken(link, 40, '> > '),
  'narrow lines': (link) => broken(link, 23),
  'lines that begin with spaces': (link) => broken(link, 72, '    '),
  'angle brackets': (link) => `<${link}>`,
  'a full stop': (link) => `${link}.`,
  'a comma': (link) => `${link},`,
  'brackets and a full stop': (link) => `(${link}).`,
  'curly quotes': (link) => `“${link}”`,
  Markdown: (link) => `[1](${link})`,
  'Markdown’s backslashes': (link) => link.replace(/[&#_*=+]/g, '\\$&'),
  HTML: (link) => `<p><a href="${entities(link)}" target="_blank">1</a></p>`,
  JSON: (link) => JSON.stringify(link).replaceAll('&', '\\u0026').replaceAll('=', '\\u003d'),
  'signs nobody sees': (link) => spread(link, '\u200b'),
  'soft hyphens': (link) => spread(link, '\u00ad'),
  'hard spaces': (link) => spread(link, '\u00a0'),
  'a host in capitals': (link) => link.replace('https://example.org', 'HTTPS://EXAMPLE.ORG'),
  'no address before it': (link) => link.slice(PAGE.length - 1),
  'Outlook’s wrapper': (link) =>
    `https://nam12.safelinks.protection.outlook.com/?url=${coded(link)}&data=05%7C02%7Ca%40b&sdata=x%2B%3D&reserved=0`,
  'Outlook’s wrapper in HTML': (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${coded(link)}&amp;data=05%7C02&amp;reserved=0`,
  'Outlook’s wrapper, broken': (link) =>
    broken(
      `https://nam12.safelinks.protection.outlook.com/?url=${coded(link)}&data=05&reserved=0`,
      76,
    ),
  'Teams’ wrapper': (link) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${coded(link)}&locale=en-us`,
  'Google’s wrapper': (link) => `https://www.google.com/url?q=${coded(link)}&sa=D&ust=17&usg=AOv`,
  'Facebook’s wrapper': (link) => `https://l.facebook.com/l.php?u=${coded(link)}&h=AT0x`,
  'Slack’s wrapper': (link) => `https://slack-redir.net/link?url=${coded(link)}&v=3`,
  'Barracuda’s wrapper': (link) =>
    `https://linkprotect.cudasvc.com/url?a=${coded(link)}&c=E,1,abc&typo=1`,
  'Cisco’s wrapper': (link) => `https://secure-web.cisco.com/1aBc-D_e/${coded(link)}`,
  'Sophos’ wrapper': (link) =>
    `https://eu.protection.sophos.com?d=example.org&u=${Buffer.from(link).toString('base64')}&i=Ab&t=x`,
  'Proofpoint’s first wrapper': (link) =>
    `https://urldefense.proofpoint.com/v1/url?u=${coded(link)}&k=Ab%3D`,
  'Proofpoint’s second wrapper': (link) =>
    `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(link)}&d=DwMF&c=x-_&r=y&m=z&s=w&e=`,
  'Proofpoint’s third wrapper': proofpoint3,
  'a wrapper in a wrapper': (link) =>
    `https://www.google.com/url?q=${coded(`https://nam12.safelinks.protection.outlook.com/?url=${coded(link)}&data=05`)}&sa=D`,
};
