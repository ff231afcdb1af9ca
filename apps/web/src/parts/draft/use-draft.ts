// A draft that is saved on the server a moment after each change, one saving after the other, never over another's.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../platform/client/answer.js';
import { isRefusal, type Problem } from '../../platform/client/problem.js';

/** Whether everything that was written is on the server. */
export type DraftStatus = 'saved' | 'saving' | 'notSaved';

export interface KeptDraft<Content> {
  status: DraftStatus;
  problem: Problem | null;
  /** Of the latest saving that is known here. */
  revision: number;
  write: (content: Content) => void;
  /** Saves at once what still waits; gives the revision that stands then, or null when it could not be saved. */
  flush: () => Promise<number | null>;
  /** Two wrote at once: saves one's own over that revision of the other's, which has been looked at. */
  keepMine: (theirs: number) => void;
  /** Two wrote at once: one's own is given up for that revision of the other's. */
  takeTheirs: (theirs: number) => void;
}

export interface DraftOnServer<Content> {
  /** Of the draft that is written on; 0 when there is none yet. */
  revision: number;
  /** Saves over that revision, and gives the new one. */
  save: (content: Content, revision: number) => Promise<Answer<number>>;
  /** Somebody else was first: their writing has to be read. */
  onClash: () => void;
}

const PAUSE_MS = 800;

/** By the other co-leader, or by oneself on another device. */
const clashes = ['DRAFT_WRITTEN_MEANWHILE', 'DRAFT_WRITTEN_ELSEWHERE'] as const;

export function useDraft<Content>(onServer: DraftOnServer<Content>): KeptDraft<Content> {
  const [status, setStatus] = useState<DraftStatus>('saved');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [revision, setRevision] = useState(onServer.revision);
  const known = useRef(revision);
  const waiting = useRef<{ content: Content } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastSaving = useRef<Promise<number | null>>(Promise.resolve(revision));
  const newest = useRef(onServer);
  useEffect(() => {
    newest.current = onServer;
  });

  const goOnFrom = useCallback((next: number) => {
    known.current = next;
    setRevision(next);
  }, []);

  const flush = useCallback((): Promise<number | null> => {
    clearTimeout(timer.current);
    const saveWaiting = async (): Promise<number | null> => {
      const written = waiting.current;
      if (written === null) return known.current;
      waiting.current = null;
      setStatus('saving');
      const { data, problem: fault } = await newest.current.save(written.content, known.current);
      setProblem(fault);
      if (data !== null) goOnFrom(data);
      // Whatever was written meanwhile is newer than what could not be saved.
      else waiting.current ??= written;
      if (clashes.some((code) => isRefusal(fault, code))) newest.current.onClash();
      setStatus(waiting.current === null ? 'saved' : 'notSaved');
      return data;
    };
    lastSaving.current = lastSaving.current.then(saveWaiting);
    return lastSaving.current;
  }, [goOnFrom]);

  const write = useCallback(
    (content: Content) => {
      waiting.current = { content };
      setStatus('notSaved');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );

  const keepMine = useCallback(
    (theirs: number) => {
      goOnFrom(theirs);
      void flush();
    },
    [flush, goOnFrom],
  );

  const takeTheirs = useCallback(
    (theirs: number) => {
      waiting.current = null;
      goOnFrom(theirs);
      setProblem(null);
      setStatus('saved');
    },
    [goOnFrom],
  );

  // Who leaves the page, puts the window away or was offline for a while loses nothing.
  useEffect(() => {
    const putAway = () => void flush();
    document.addEventListener('visibilitychange', putAway);
    window.addEventListener('online', putAway);
    return () => {
      document.removeEventListener('visibilitychange', putAway);
      window.removeEventListener('online', putAway);
      putAway();
    };
  }, [flush]);

  return { status, problem, revision, write, flush, keepMine, takeTheirs };
}
