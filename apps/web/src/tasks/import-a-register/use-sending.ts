// A file on its way: opened, sent, and how far it is; stopped when its page goes.
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../platform/client/problem.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { OpenFileDocument } from './import-a-register.graphql.js';
import { sendBytes, type SendingBytes } from '../../parts/file/send-bytes.js';

export interface OnItsWay {
  fileName: string;
  /** 0 to 1. */
  share: number;
  /** Whether the line is cut at this moment. */
  isCut: boolean;
}

export interface Sending {
  /** The id of the file once all of it has arrived, else null. */
  send: (file: File) => Promise<string | null>;
  stop: () => void;
  onItsWay: OnItsWay | null;
  problem: Problem | null;
}

export function useSending(): Sending {
  const { submit: open, problem } = useSubmit(OpenFileDocument);
  const [onItsWay, setOnItsWay] = useState<OnItsWay | null>(null);
  const bytes = useRef<SendingBytes | null>(null);
  const stop = () => bytes.current?.stop();
  useEffect(() => stop, []);
  const send = async (file: File) => {
    const { name: fileName, size, lastModified } = file;
    const opened = await open({ fileName, size, modifiedAt: new Date(lastModified).toISOString() });
    if (!opened) return null;
    const { id } = opened.openRegisterFile;
    let share = 0;
    const show = (isCut: boolean) => setOnItsWay({ fileName, share, isCut });
    bytes.current = sendBytes(file, id, {
      onShare: (now) => {
        share = now;
        show(false);
      },
      onCut: () => show(true),
    });
    show(false);
    const hasArrived = await bytes.current.arrived;
    setOnItsWay(null);
    return hasArrived ? id : null;
  };
  return { send, stop, onItsWay, problem };
}
