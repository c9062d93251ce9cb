/**
 * What was typed, with what npm took for itself put back: `npm run new chapter "A" --after gap` hands on
 * no option where no `--` stands before it.
 * @param after what npm has under that name: `true` where what it is about came along as a word
 */
export function withTaken(args: string[], after: string | undefined): string[] {
  if (!after) return args;
  return after === 'true'
    ? [...args.slice(0, -1), '--after', args.at(-1) ?? '']
    : [...args, '--after', after];
}
