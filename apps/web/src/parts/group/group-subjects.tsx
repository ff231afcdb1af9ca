// What a group is about, in the words by which groups are found.
import { Tag } from '@sixfold/ui';
import { type PhaseWord, type SubjectWord, useTeachingWords } from '../teaching/teaching-words.js';

export interface GroupSubjectsProps {
  group: { subject: SubjectWord | null; phase: PhaseWord | null; theme: string; language: string };
}

export function GroupSubjects({ group: { subject, phase, theme, language } }: GroupSubjectsProps) {
  const words = useTeachingWords();
  return (
    <>
      {subject && <Tag>{words.subject(subject)}</Tag>} {phase && <Tag>{words.phase(phase)}</Tag>}{' '}
      {theme && (
        <Tag>
          <span lang={language}>{theme}</span>
        </Tag>
      )}
    </>
  );
}
