// Correcting a claim: words taken from the text, actors and places looked up, a point of the map.

export function begin(page) {
    const text = page.querySelector('[data-text]');
    const correct = page.querySelector('[data-correct]');
    const picked = { at: '', words: '' };
    const take = (at, words) => {
        picked.at = at;
        picked.words = words;
        const note = page.querySelector('[data-take]');
        note.hidden = false;
        note.querySelector('[data-taken]').textContent = words;
        const open = correct.querySelector('details[open]');
        if (open) {
            fill(open, picked);
        }
    };
    watchSelection(page, text, take);
    stepByWords(page, text);
    correct.querySelectorAll('details').forEach((details) => {
        details.addEventListener('toggle', () => {
            if (details.open) {
                fill(details, picked);
                details.querySelector('input:not([type=hidden]), select, button')?.focus();
            }
        });
    });
    correct.querySelectorAll('[data-actors]').forEach(lookUpActors);
    correct.querySelectorAll('.placing').forEach(placing);
    page.documentElement.dataset.review = 'ready';
}

// The words go into the form that is opened with them, once.
function fill(details, picked) {
    const words = details.querySelector('[data-words]');
    if (!words || !picked.at) {
        return;
    }
    words.value = picked.at;
    words.closest('.selected').querySelector('[data-selected]').textContent = picked.words;
    const actors = details.querySelector('[data-actors]');
    if (actors && !actors.value) {
        suggest(actors, picked.words).then((found) => {
            if (found[0] && !actors.value) {
                actors.value = found[0].id;
            }
        });
    }
    picked.at = '';
}

function watchSelection(page, text, take) {
    const offset = Number(text.dataset.offset ?? 0);
    const body = text.querySelector('[data-body]').firstChild;
    const title = text.querySelector('[data-title]')?.firstChild;
    page.addEventListener('selectionchange', () => {
        const selection = page.getSelection();
        if (selection.rangeCount === 0 || selection.isCollapsed) {
            return;
        }
        const range = selection.getRangeAt(0);
        const node = range.startContainer;
        if (node !== range.endContainer || (node !== body && node !== title)) {
            return;
        }
        const words = range.toString();
        const start = range.startOffset + words.length - words.trimStart().length;
        const end = range.endOffset - words.length + words.trimEnd().length;
        if (start < end) {
            const shift = node === title ? 0 : offset;
            take(`${start + shift}:${end + shift}:${node === title ? 'title' : 'text'}`, words.trim());
        }
    });
}

// Arrows go from word to word, Shift takes more of them: without a mouse as with one.
function stepByWords(page, text) {
    const body = text.querySelector('[data-body]');
    const node = body.firstChild;
    if (!node) {
        return;
    }
    const words = [...node.data.matchAll(/[\p{L}\p{N}\p{M}█]+/gu)].map((word) => [word.index, word.index + word[0].length]);
    let from = 0;
    let to = 0;
    const show = () => {
        const first = words[Math.min(from, to)];
        const last = words[Math.max(from, to)];
        if (first) {
            page.getSelection().setBaseAndExtent(node, first[0], node, last[1]);
            node.parentElement.ownerDocument.getSelection().getRangeAt(0).startContainer.parentElement.scrollIntoView({ block: 'nearest' });
        }
    };
    page.addEventListener('rawi:words', () => {
        const marks = page.querySelector('[data-marks]').dataset.marks.split(' ');
        const trigger = marks.map((mark) => mark.split(':')).find((mark) => mark[0] === 'trigger' && mark[3] === 'text');
        const start = trigger ? Number(trigger[1]) - Number(text.dataset.offset ?? 0) : 0;
        from = Math.max(0, words.findIndex((word) => word[1] > start));
        to = from;
        body.focus({ preventScroll: true });
        show();
    });
    body.addEventListener('keydown', (event) => {
        const steps = { ArrowLeft: 1, ArrowRight: -1, ArrowDown: 8, ArrowUp: -8 }[event.code];
        if (steps && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            to = Math.max(0, Math.min(words.length - 1, to + steps));
            from = event.shiftKey ? from : to;
            show();
        } else if (event.key === 'Enter') {
            event.preventDefault();
            page.querySelector('[data-correct] summary').focus();
        }
    });
}

async function suggest(input, asked) {
    const address = new URL(input.dataset.actors, document.baseURI);
    address.searchParams.set('q', asked);
    input.dataset.asked = asked;
    const found = await (await fetch(address)).json();
    if (input.dataset.asked !== asked) {
        return [];
    }
    const list = document.getElementById(input.getAttribute('list'));
    list.replaceChildren(
        ...found.map((actor) => {
            const option = document.createElement('option');
            option.value = actor.id;
            option.label = actor.name;
            return option;
        }),
    );
    return found;
}

function lookUpActors(input) {
    input.addEventListener('input', () => {
        if (input.value.trim().length > 1) {
            suggest(input, input.value);
        }
    });
}

function placing(form) {
    const candidates = form.querySelector('.candidates');
    const offer = async (query) => {
        const address = new URL(form.dataset.placing, document.baseURI);
        Object.entries(query).forEach(([name, value]) => address.searchParams.set(name, value));
        form.dataset.asked = address.search;
        const found = await (await fetch(address)).json();
        if (form.dataset.asked !== address.search) {
            return [];
        }
        candidates.querySelectorAll('.found').forEach((old) => old.remove());
        found
            .filter((place) => !candidates.querySelector(`input[value="${CSS.escape(place.id)}"]`))
            .forEach((place) => candidates.append(choice(place)));
        return found;
    };
    form.querySelector('[data-find]').addEventListener('input', (event) => {
        if (event.target.value.trim().length > 1) {
            offer({ q: event.target.value });
        }
    });
    form.querySelector('[data-find]').addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
            event.preventDefault();
            offer({ q: event.target.value }).then((found) => {
                const radio = candidates.querySelector(`input[value="${CSS.escape(found[0]?.id ?? '')}"]`);
                radio?.focus();
                radio?.click();
            });
        }
    });
    const figure = form.querySelector('.picking');
    figure?.querySelector('svg').addEventListener('click', (event) => pick(event, form, figure, offer));
}

function choice(place) {
    const label = document.createElement('label');
    label.className = 'tick found';
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'place';
    radio.value = place.id;
    const said = document.createElement('span');
    const name = document.createElement('bdi');
    name.textContent = place.name;
    const where = document.createElement('small');
    where.textContent = ` ${place.where}`;
    said.append(name, where);
    label.append(radio, said);
    return label;
}

function pick(event, form, figure, offer) {
    const place = event.target.closest('[data-place]');
    if (place) {
        form.querySelector(`input[value="${CSS.escape(place.dataset.place)}"]`)?.click();
        return;
    }
    const svg = figure.querySelector('svg');
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const [west, north, scale] = figure.dataset.frame.split(' ').map(Number);
    const lon = west + point.x / scale;
    const mercator = ((north - point.y / scale) * Math.PI) / 180;
    const lat = ((2 * Math.atan(Math.exp(mercator)) - Math.PI / 2) * 180) / Math.PI;
    form.elements.lat.value = lat.toFixed(4);
    form.elements.lon.value = lon.toFixed(4);
    form.querySelector('input[value="point"]').click();
    let pin = svg.querySelector('.pin');
    if (!pin) {
        pin = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
        pin.setAttribute('class', 'pin');
        pin.setAttribute('r', '6');
        svg.append(pin);
    }
    pin.setAttribute('cx', point.x);
    pin.setAttribute('cy', point.y);
    offer({ lat: lat.toFixed(4), lon: lon.toFixed(4) });
}
