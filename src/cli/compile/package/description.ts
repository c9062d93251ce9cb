/** A table in words: its title, what it is, and each field. */
export type Description = [title: string, description: string, fields: Record<string, string>];
