// Files on their way into a text: each opened, sent and taken in, and then put where one writes.
import type { Attached } from '@sixfold/rich-text';
import { useAnnounce } from '@sixfold/ui';
import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileOnItsWay } from '../file/attaching.js';
import { useSendFile } from '../file/use-send-file.js';

export interface AttachingFiles {
  onTheirWay: readonly FileOnItsWay[];
  attach: (files: readonly File[]) => void;
  /** Stops it, or lets go of what could not be sent. */
  stop: (key: number) => void;
  again: (key: number) => void;
}

interface Held extends FileOnItsWay {
  file: File;
}

export function useAttaching(editor: Editor): AttachingFiles {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [held, setHeld] = useState<readonly Held[]>([]);
  const stops = useRef(new Map<number, () => void>());
  const nextKey = useRef(0);
  const send = useSendFile();
  useEffect(() => {
    const { current } = stops;
    return () => current.forEach((stop) => stop());
  }, []);
  const change = (key: number, by: Partial<Held>) =>
    setHeld((all) => all.map((one) => (one.key === key ? { ...one, ...by } : one)));
  const forget = (key: number) => {
    stops.current.delete(key);
    setHeld((all) => all.filter((one) => one.key !== key));
  };
  const begin = async (key: number, file: File): Promise<void> => {
    const sent = await send(file, {
      onShare: (share) => change(key, { share, isCut: false }),
      onCut: () => change(key, { isCut: true }),
      onStop: (stop) => stops.current.set(key, stop),
    });
    if (sent.kind === 'problem') return change(key, { problem: sent.problem });
    forget(key);
    if (sent.kind === 'stopped' || editor.isDestroyed) return;
    const attrs: Attached = { ...sent.file, alternative: '' };
    putFile(editor, attrs);
    announce(t('write.fileAdded', { name: attrs.name }));
  };
  const start = (key: number, file: File) => {
    stops.current.set(key, () => undefined);
    void begin(key, file);
  };
  return {
    onTheirWay: held,
    attach: (files) => {
      const begun = files.map((file) => ({ file, key: (nextKey.current += 1) }));
      setHeld((all) => [
        ...all,
        ...begun.map(({ file, key }) => ({ file, key, name: file.name, share: 0, isCut: false, problem: null })),
      ]);
      for (const { file, key } of begun) start(key, file);
    },
    stop: (key) => {
      stops.current.get(key)?.();
      forget(key);
    },
    again: (key) => {
      const one = held.find((other) => other.key === key);
      if (one === undefined) return;
      change(key, { problem: null, share: 0 });
      start(key, one.file);
    },
  };
}

/** Below what stands there, before the line that is free to write on; whoever writes meanwhile keeps their place. */
function putFile(editor: Editor, attrs: Attached): void {
  const { content, lastChild } = editor.state.doc;
  const free = lastChild?.type.name === 'paragraph' && lastChild.childCount === 0 ? lastChild.nodeSize : 0;
  editor.commands.insertContentAt(content.size - free, { type: 'file', attrs }, { updateSelection: false });
}
