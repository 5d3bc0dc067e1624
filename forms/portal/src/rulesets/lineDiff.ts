export interface DiffLine {
  sign: '+' | '-' | ' ';
  /** In the new text for what is there, in the old one for what is gone. */
  line: number;
  text: string;
}

/** The changed lines between two texts with a little of what is around them; null stands for lines left out. */
export function lineDiff(before: string, after: string, around = 1): (DiffLine | null)[] {
  const all = compare(before.split('\n'), after.split('\n'));
  const near = (index: number) => all.slice(Math.max(0, index - around), index + around + 1).some((one) => one.sign !== ' ');
  const shown: (DiffLine | null)[] = [];
  all.forEach((one, index) => {
    if (near(index)) shown.push(one);
    else if (shown.at(-1) !== null) shown.push(null);
  });
  return shown.filter((one, index) => one !== null || (index > 0 && index < shown.length - 1));
}

export function changedLines(before: string, after: string): { added: number; removed: number } {
  const all = compare(before.split('\n'), after.split('\n'));
  return { added: all.filter((one) => one.sign === '+').length, removed: all.filter((one) => one.sign === '-').length };
}

/** The longest common subsequence of what remains after the equal beginning and end. */
function compare(old: string[], fresh: string[]): DiffLine[] {
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const same = (from: number, to: number): DiffLine[] => fresh.slice(from, to).map((text, index) => ({ sign: ' ', line: from + index + 1, text }));
  return [...same(0, start), ...middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end), start), ...same(fresh.length - end, fresh.length)];
}

function middle(old: string[], fresh: string[], offset: number): DiffLine[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      longest[i]![j] = old[i] === fresh[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      lines.push({ sign: ' ', line: offset + j + 1, text: fresh[j]! });
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) {
      lines.push({ sign: '-', line: offset + i + 1, text: old[i]! });
      i += 1;
    } else {
      lines.push({ sign: '+', line: offset + j + 1, text: fresh[j]! });
      j += 1;
    }
  }
  return lines;
}
