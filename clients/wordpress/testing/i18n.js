/** Stands in for `@wordpress/i18n` where there is no WordPress: everything is said as it stands in the source. */
export const __ = (text) => text;

export const _n = (one, many, count) => (count === 1 ? one : many);

export const sprintf = (format, ...values) => {
  let next = 0;
  return format.replace(/%(?:(\d)\$)?[sd]/g, (_, place) => String(values[place ? place - 1 : next++]));
};
