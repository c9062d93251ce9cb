import tones from '../styles/tones.css?raw';

/** The two rules of the tones, in the order of the file. */
const [light, dark] = [...tones.matchAll(/:root (\{[^}]*\})/g)].map(([, rule]) => rule!);

/** The colours of each scheme as the body of a rule that holds whatever the reader's own scheme is. */
export const SCHEMES = {
  light: light!.replace('light dark', 'light'),
  dark: dark!.replace('{', '{ color-scheme: dark;'),
};

/** The stylesheet by which a page is in the scheme that was asked for: on a screen, for paper is light. */
export const THEMED = `@layer reset, base, parts; @layer base { @media screen {
  :root[data-theme='light'] ${SCHEMES.light} :root[data-theme='dark'] ${SCHEMES.dark} } }`.replace(
  /\s+/g,
  ' ',
);
