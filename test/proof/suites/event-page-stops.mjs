import { eventPageStops } from '../event-page-stops.mjs';
import { sliced } from '../suite-kinds.mjs';

export default {
  browser: 'Firefox',
  run: sliced(eventPageStops, ({ acknowledged, stops }) => ({
    count: acknowledged,
    faults: stops,
  })),
};
