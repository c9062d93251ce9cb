/** A version of the content: what it is called in addresses, such as `2026.11`. */
const VERSION = /^[\w-][\w.-]*$/;

/** The version that readers are offered to pin a chart to, where `RELEASE` names one. */
export function release(): string | undefined {
  const version = process.env.RELEASE;
  if (!version) return undefined;
  if (!VERSION.test(version))
    throw new Error(
      `RELEASE is "${version}"; allowed: letters, digits, dots and dashes, such as 2026.11`,
    );
  return version;
}
