/** What a command makes of one input: `data` for `--json`, `text` for a person. */
export type Output = { readonly data: unknown; readonly text: string };
