// Marks the place in the navigation that the page belongs to: the longest address that its own begins with.
const here = location.pathname;
const places = [...document.querySelectorAll('.places .navbar-nav a[href]')]
  .filter((place) => here === place.pathname || here.startsWith(`${place.pathname}/`))
  .sort((one, other) => other.pathname.length - one.pathname.length);
places[0]?.setAttribute('aria-current', 'page');
