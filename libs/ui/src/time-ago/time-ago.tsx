// A time as people say it, exact on hover and for those who listen; it keeps itself up to date.
import { useEffect, useState } from 'react';
import { useLanguageTag } from '../ui-provider.js';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import { exactTime, timeAgo } from './time-words.js';

const aMinute = 60_000;

/** `at` is an ISO 8601 time. */
export const TimeAgo = ({ at }: { at: string }) => {
  const language = useLanguageTag();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), aMinute);
    return () => clearInterval(timer);
  }, []);
  const moment = new Date(at);
  const exact = exactTime(moment, language);
  return (
    <time dateTime={at} title={exact}>
      <span aria-hidden="true">{timeAgo(moment, now, language)}</span>
      <VisuallyHidden>{exact}</VisuallyHidden>
    </time>
  );
};
