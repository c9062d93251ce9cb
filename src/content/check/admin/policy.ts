/**
 * What the editor's page may load and run, and no other page: styles that the editor writes as it
 * goes, pictures of the folder in hand, the frame of a preview, and GitHub where the site has a repository there.
 */
export function adminPolicy(repository?: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' data: blob:${repository ? ' https://api.github.com' : ''}`,
    'frame-src blob:',
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The repository on GitHub that the built editor works on, where `REPOSITORY` names one. */
export const repository = (): string | undefined => process.env.REPOSITORY || undefined;
