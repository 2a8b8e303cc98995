// Begins what a page needs; every page can be read without it.
const page = document;

if (page.querySelector('[data-marks]')) {
    import('./spans.js').then((spans) => spans.begin(page));
}
if (page.querySelector('.map[data-points]')) {
    import('./map.js').then((map) => map.begin(page));
}
const review = page.querySelector('[data-correct]') ? import('./review.js').then((forms) => forms.begin(page)) : Promise.resolve();
review.then(() => import('./keys.js')).then((keys) => keys.begin(page));
