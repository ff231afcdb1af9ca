// The form of a resource while it is written: every change goes to its draft.
import { useEffect, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { formToKeep, type ResourceForm } from './kept-form.js';
import type { DraftOfResource } from './with-resource-draft.js';
import type { Texts, Written } from './written.js';

export function useKeptForm({ begun, write }: DraftOfResource, untouched: ResourceForm) {
  const [begunWith] = useState(begun.content ?? untouched);
  const form = useForm<Written>({ mode: 'onTouched', defaultValues: begunWith.written });
  const [texts, setTexts] = useState(begunWith.texts);
  const [note, setNote] = useState(begunWith.note);
  const watched = useWatch({ control: form.control });
  const known = useRef(formToKeep(begunWith));
  const [isChanged, setChanged] = useState(false);
  const { getValues } = form;
  useEffect(() => {
    const now = { written: getValues(), texts, note, version: begunWith.version };
    const kept = formToKeep(now);
    if (kept === known.current) return;
    known.current = kept;
    setChanged(true);
    write(now);
  }, [watched, texts, note, getValues, begunWith, write]);
  return {
    form,
    begunWith,
    texts,
    note,
    /** Whether anything was written since the page was opened. */
    isChanged,
    onWrite: (text: Partial<Texts>) => setTexts((before) => ({ ...before, ...text })),
    setNote,
  };
}
