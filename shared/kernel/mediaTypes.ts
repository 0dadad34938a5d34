/** Media types that more than one layer names. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
