import { reportTexts } from '../i18n/report/report-texts';
import type { Locale } from '../i18n/locale';
import type { Table } from '../report/table';

/** An empty list to fill in, with headings that are recognised on the way back; no line is required but the name. */
export function intakeTemplate(locale: Locale): Table {
  const { columns, tables } = reportTexts(locale);
  const texts = [columns.name, columns.platform, columns.unit, columns.purpose, columns.owner];
  const more = [columns.members, columns.createdOn, columns.plannedEnd, columns.lastSeen];
  const last = [columns.filingNumber, columns.keepReason, columns.notes];
  return {
    id: 'filing',
    title: tables.filing,
    columns: [...texts, ...more, ...last].map((header) => ({ header, kind: 'text', width: 16 })),
    rows: [],
    hasTotal: false,
    wide: true,
  };
}
