// Sends a file to share: opened, its bytes brought however often the line breaks, and taken in.
import { useCallback } from 'react';
import { useMutation } from 'urql';
import { type Problem, problemOf } from '../../platform/client/problem.js';
import { graphql, type ResultOf } from '../../platform/graphql.js';
import { sendBytes } from './send-bytes.js';

const OpenSharedFileDocument = graphql(`
  mutation OpenSharedFile($fileName: String!, $size: Int!, $modifiedAt: DateTime!) {
    openSharedFile(fileName: $fileName, size: $size, modifiedAt: $modifiedAt) {
      id
    }
  }
`);

const KeepSharedFileDocument = graphql(`
  mutation KeepSharedFile($id: ID!) {
    keepSharedFile(id: $id) {
      id
      name
      mediaType
      size
      width
      height
    }
  }
`);

export type KeptFile = ResultOf<typeof KeepSharedFileDocument>['keepSharedFile'];

export type SentFile = { kind: 'kept'; file: KeptFile } | { kind: 'stopped' } | { kind: 'problem'; problem: Problem };

export interface WatchingFile {
  /** 0 to 1. */
  onShare: (share: number) => void;
  onCut: () => void;
  /** Told how it can be stopped. */
  onStop: (stop: () => void) => void;
}

export function useSendFile(): (file: File, watching: WatchingFile) => Promise<SentFile> {
  const [, open] = useMutation(OpenSharedFileDocument);
  const [, keep] = useMutation(KeepSharedFileDocument);
  return useCallback(
    async (file, { onShare, onCut, onStop }) => {
      const { name: fileName, size, lastModified } = file;
      const opened = await open({ fileName, size, modifiedAt: new Date(lastModified).toISOString() });
      if (!opened.data) return problemIn(opened);
      const { id } = opened.data.openSharedFile;
      let isStopped = false;
      const bytes = sendBytes(file, id, { onShare, onCut });
      onStop(() => {
        isStopped = true;
        bytes.stop();
      });
      const hasArrived = await bytes.arrived;
      if (isStopped) return { kind: 'stopped' };
      if (!hasArrived) return { kind: 'problem', problem: { kind: 'unreachable' } };
      const kept = await keep({ id });
      return kept.data ? { kind: 'kept', file: withoutTypeName(kept.data.keepSharedFile) } : problemIn(kept);
    },
    [keep, open],
  );
}

const withoutTypeName = ({ id, name, mediaType, size, width, height }: KeptFile): KeptFile => ({
  ...{ id, name, mediaType },
  ...{ size, width, height },
});

const problemIn = ({ error }: { error?: Parameters<typeof problemOf>[0] }): SentFile =>
  error === undefined ? { kind: 'stopped' } : { kind: 'problem', problem: problemOf(error) };
