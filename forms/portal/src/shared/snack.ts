import { reactive } from 'vue';

/** One short sentence at the bottom of the page that goes away by itself. */
export const snack = reactive({ text: '', shown: false });

export function say(text: string): void {
  snack.text = text;
  snack.shown = true;
}
