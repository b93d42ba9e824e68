/** Org's ways of writing as Markdown's, line for line, so that one reader reads both and line numbers stay. */
export function orgToMarkdown(lines: readonly string[]): string[] {
  let inDrawer = false;
  let inBlock = false;
  return lines.map((line) => {
    const keyword = /^\s*#\+(\w+)(?::\s*(.*)|(?:\s+(.*))?)$/u.exec(line);
    if (keyword) {
      const name = (keyword[1] ?? '').toLowerCase();
      const value = keyword[2] ?? keyword[3] ?? '';
      if (/^begin_(?:src|example)$/u.test(name)) {
        inBlock = true;
        return `\`\`\`${value.split(' ')[0] ?? ''}`;
      }
      if (/^end_(?:src|example)$/u.test(name)) {
        inBlock = false;
        return '```';
      }
      return name === 'title' ? `# ${value}` : value;
    }
    if (inBlock) return line;
    if (/^\s*:[A-Z_-]+:\s*$/iu.test(line)) {
      inDrawer = !/^\s*:END:\s*$/iu.test(line);
      return '';
    }
    if (inDrawer) return line.replace(/^\s*:[\w-]+:\s*/u, '');
    const heading = /^(\*+) (.*)$/u.exec(line);
    if (heading) return `${'#'.repeat(Math.min(6, heading[1]?.length ?? 1))} ${headingText(heading[2] ?? '')}`;
    if (/^\s*\|[-+]+\|\s*$/u.test(line)) return line.replaceAll('+', '|');
    if (/^\*+\s*$/u.test(line)) return `${'#'.repeat(Math.min(6, line.trim().length))} `;
    return inline(line.replace(/^(\s*)[-+] (.{1,80}?) :: /u, '$1- **$2**: '));
  });
}

/** Key words and tags of a heading are Org's, not the person's. */
function headingText(text: string): string {
  return inline(text.replace(/^(?:TODO|DONE|NEXT|WAITING)\s+/u, '').replace(/\s+:[\w@:]+:\s*$/u, ''));
}

function inline(line: string): string {
  return line
    .replace(/\[\[([^\][]{1,500})\]\[([^\][]{1,500})\]\]/gu, '$2')
    .replace(/\[\[([^\][]{1,500})\]\]/gu, '$1')
    .replace(/(^|[\s(])\*(\S(?:[^*\n]{0,300}\S)?)\*(?=$|[\s).,:;!?])/gu, '$1**$2**')
    .replace(/(^|[\s(])\/(\S(?:[^/\n]{0,300}\S)?)\/(?=$|[\s).,:;!?])/gu, '$1*$2*')
    .replace(/(^|[\s(])[=~](\S(?:[^=~\n]{0,300}\S)?)[=~](?=$|[\s).,:;!?])/gu, '$1`$2`');
}
