import type { FieldProblem } from '@/api/problem';

/** A sentence about a draft, and where in its files it belongs. */
export interface DraftError {
  /** Null when the sentence belongs to no file. */
  file: string | null;
  line: number | null;
  /** The rule or the golden case it is about. */
  name: string | null;
  kind: 'file' | 'case' | 'rule' | 'other';
  message: string;
}

const CASES = 'cases.yaml';

/**
 * The server names a place in a file (`quorum.drl:12 [rule]`), a golden case that failed, or a rule that no golden case
 * uses. Each is found in the text, so that it can be shown where it belongs.
 */
export function locate(errors: readonly FieldProblem[], files: Record<string, string>): DraftError[] {
  return errors.map(({ field, message }) => inFile(field, message, files) ?? inCases(field, message, files) ?? inRules(field, message, files) ?? { file: null, line: null, name: field, kind: 'other', message });
}

function inFile(field: string, message: string, files: Record<string, string>): DraftError | null {
  const match = /^([^:[\]]+?)(?::(\d+))?(?: \[(.*)\])?$/s.exec(field);
  const file = match?.[1];
  if (!match || !file || files[file] === undefined) return null;
  const name = match[3] ?? null;
  const line = match[2] ? Number(match[2]) : name === null ? null : lineOf(files[file], name);
  return { file, line, name, kind: 'file', message };
}

function inCases(field: string, message: string, files: Record<string, string>): DraftError | null {
  const text = files[CASES];
  if (text === undefined) return null;
  const line = text.split('\n').findIndex((one) => one.trimStart().startsWith('- case:') && one.includes(field));
  return line < 0 ? null : { file: CASES, line: line + 1, name: field, kind: 'case', message };
}

function inRules(field: string, message: string, files: Record<string, string>): DraftError | null {
  for (const [file, text] of Object.entries(files)) {
    const line = file === CASES ? null : lineOf(text, field);
    if (line !== null) return { file, line, name: field, kind: 'rule', message };
  }
  return null;
}

function lineOf(text: string, name: string): number | null {
  const line = text.split('\n').findIndex((one) => one.includes(`"${name}"`) || one.includes(`"${name.replaceAll('"', '""')}"`));
  return line < 0 ? null : line + 1;
}
