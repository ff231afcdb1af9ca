// In which post of the list something stands.

/** The seq of that post; null outside of the list. */
export function seqAt(element: Element | null): number | null {
  const seq = element?.closest<HTMLElement>('[data-seq]')?.dataset.seq;
  return seq === undefined ? null : Number(seq);
}
