import tones from '../styles/tones.css?raw';

/** The two rules of the tones, in the order of the file. */
const [light, dark] = [...tones.matchAll(/:root (\{[^}]*\})/g)].map(([, rule]) => rule!);

/** The colours of each scheme as the body of a rule that holds whatever the reader's own scheme is. */
export const SCHEMES = {
  light: light!.replace('light dark', 'light'),
  dark: dark!.replace('{', '{ color-scheme: dark;'),
};
