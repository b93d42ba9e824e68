import { Ban, Bookmark, Calendar, CalendarX2, ClipboardPen, Clock, ListTodo, type LucideIcon } from 'lucide-react';
import type { PostingLine } from './posting-line';

/** The sign before the line that says what is next. The words say the same. */
export const LINE_ICON: { readonly [kind in PostingLine['kind']]: LucideIcon } = {
  interview: Calendar,
  debrief: ClipboardPen,
  'next step': ListTodo,
  closes: Clock,
  over: CalendarX2,
  closed: Ban,
  saved: Bookmark,
};
