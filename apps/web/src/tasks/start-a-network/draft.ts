// What someone has written of a network that is not started yet: kept on this device, per person.
import type { NetworkWords } from '@sixfold/domain';

const nothing: NetworkWords = { name: '', purpose: '', learningFocus: '' };

const keyOf = (personId: string): string => `network-draft:${personId}`;

const textOf = (kept: unknown, field: keyof NetworkWords): string => {
  const text: unknown = typeof kept === 'object' && kept !== null ? (kept as Partial<NetworkWords>)[field] : undefined;
  return typeof text === 'string' ? text : '';
};

/** A browser that keeps nothing, or something unreadable, begins with empty fields. */
export function readDraft(personId: string): NetworkWords {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? 'null');
    return {
      name: textOf(kept, 'name'),
      purpose: textOf(kept, 'purpose'),
      learningFocus: textOf(kept, 'learningFocus'),
    };
  } catch {
    return nothing;
  }
}

export function keepDraft(personId: string, { name, purpose, learningFocus }: NetworkWords): void {
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify({ name, purpose, learningFocus }));
  } catch {
    // Private windows may refuse: the draft then lasts as long as the page.
  }
}

export function forgetDraft(personId: string): void {
  try {
    localStorage.removeItem(keyOf(personId));
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
