// Draws each chart from the table below it, so that both always say the same. Without this script the table says it all.
const BLUE = '#3b7dd8';
const COLOURS = [BLUE, '#e0a100', '#c8402e', '#7a4fb5', '#2f8f5b'];
const DASHES = [[], [6, 4], [2, 3], [10, 4, 2, 4], [1, 2]];
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'star'];
const drawn = new Map();

const read = (table) => {
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...table.tBodies[0].rows];
  return {
    labels: rows.map((row) => row.cells[0].textContent.trim()),
    series: heads.flatMap((head, at) =>
      head.dataset.drawn ? [{ label: head.textContent, data: rows.map((row) => Number(row.cells[at].dataset.value ?? 0)) }] : []),
  };
};

const styled = (series, lines) =>
  series.map((each, at) => ({
    ...each,
    backgroundColor: COLOURS[at],
    borderColor: COLOURS[at],
    ...(lines && { borderDash: DASHES[at], pointStyle: POINTS[at], tension: 0 }),
  }));

const short = (text) => (text.length > 34 ? `${text.slice(0, 33)}…` : text);

const draw = (place) => {
  const { labels, series } = read(document.getElementById(place.dataset.of));
  const lines = place.dataset.chart === 'lines';
  const stacked = place.dataset.chart === 'stacked';
  const values = { beginAtZero: true, stacked, ticks: { precision: 0 } };
  const names = { stacked, ticks: lines ? {} : { autoSkip: false, callback: (_, at) => short(labels[at]) } };
  drawn.set(place, new window.Chart(place.querySelector('canvas'), {
    type: lines ? 'line' : 'bar',
    data: { labels, datasets: styled(series, lines) },
    options: {
      indexAxis: lines ? 'x' : 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: lines ? { x: names, y: values } : { x: values, y: names },
      plugins: { legend: { display: series.length > 1, position: 'bottom', labels: { usePointStyle: lines } } },
    },
  }));
};

const colour = () => {
  const style = getComputedStyle(document.body);
  window.Chart.defaults.color = style.color;
  window.Chart.defaults.borderColor = style.getPropertyValue('--bs-border-color');
};

const places = [...document.querySelectorAll('[data-chart]')];
const near = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
  near.unobserve(target);
  if (!drawn.has(target)) draw(target);
}), { rootMargin: '300px' });

colour();
places.forEach((place) => near.observe(place));
addEventListener('beforeprint', () => places.filter((place) => !drawn.has(place)).forEach(draw));

// after the theme has followed the system
new MutationObserver(() => {
  const again = [...drawn.keys()];
  drawn.forEach((chart) => chart.destroy());
  drawn.clear();
  colour();
  again.forEach(draw);
}).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
