/** Durations in ms. A day is a calendar's only in UTC: elsewhere clocks change. */
export {
  millisecondsInDay as DAY,
  millisecondsInHour as HOUR,
  millisecondsInMinute as MINUTE,
  millisecondsInSecond as SECOND,
} from 'date-fns/constants';
