/** The notice or law that each bundled year was transcribed from; not needed to judge a send. */
export const noticeSources: Readonly<Partial<Record<string, string>>> = {
  2024: '国办发明电〔2023〕7号, 2023-10-25',
  2025: '国办发明电〔2024〕12号, 2024-11-12',
  2026: '国务院办公厅, 2025-11-04',
  2027: '全国年节及纪念日放假办法',
};
