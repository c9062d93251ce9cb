/** A figure that its publisher printed, and where. The label is ours; the number is theirs. */
export interface Published {
  id: string;
  label: string;
  value: number;
  unit: string;
  period: string;
  source: string;
  status: 'original' | 'several copies' | 'one copy';
}

/** Makes a row; most figures were read in their publisher’s own text. */
export const figure = (
  id: string,
  value: number,
  unit: string,
  label: string,
  period: string,
  source: string,
  status: Published['status'] = 'original',
): Published => ({ id, label, value, unit, period, source, status });
