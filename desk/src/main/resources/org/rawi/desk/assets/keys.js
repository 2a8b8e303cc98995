// Keys by their place on the keyboard (event.code), so that they work whatever language it is set to; and the brush over time.

const TYPED = 'input:not([type=checkbox]), select, textarea';

export function begin(page) {
    page.addEventListener('keydown', (event) => press(page, event));
    page.querySelectorAll('.histogram').forEach(brush);
    page.querySelectorAll('[data-drop]').forEach(drop);
    if (matchMedia('(max-width: 64rem)').matches) {
        page.querySelectorAll('.facets').forEach((facets) => facets.removeAttribute('open'));
    }
    page.documentElement.dataset.keys = 'ready';
}

function press(page, event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    if (event.target.closest?.(TYPED)) {
        if (event.code === 'Escape') {
            event.target.blur();
        }
        if (event.key === 'Enter' && event.target.matches('.decide [data-reason]')) {
            event.preventDefault();
            page.querySelector('.awaits')?.click();
        }
        return;
    }
    if (event.code === 'Slash') {
        event.preventDefault();
        if (event.shiftKey) {
            page.location = `/${page.documentElement.lang}/about#keys`;
        } else {
            page.querySelector('.find input')?.focus();
        }
        return;
    }
    if (asks(page, event) || corrects(page, event)) {
        event.preventDefault();
        return;
    }
    const target = page.querySelector(`[data-key="${CSS.escape(event.code)}"]`);
    if (target && !target.disabled && !event.repeat) {
        event.preventDefault();
        target.click();
    }
}

// A decision that wants a reason asks for it: a digit gives one of the list, the same key or Enter none, Tab leads to one's own words.
function asks(page, event) {
    const asking = page.querySelector('.awaits');
    if (asking) {
        const reasons = page.querySelector('[data-why] select');
        if (event.code.startsWith('Digit') && reasons.options[Number(event.code.slice(5))]) {
            reasons.selectedIndex = Number(event.code.slice(5));
            asking.click();
        } else if (event.key === 'Enter' || event.code === asking.dataset.key) {
            asking.click();
        } else if (event.code === 'Escape') {
            asking.classList.remove('awaits');
        } else {
            return event.code !== 'Tab';
        }
        return true;
    }
    const target = page.querySelector(`[data-asks][data-key="${CSS.escape(event.code)}"]`);
    if (target && !event.repeat) {
        target.classList.add('awaits');
        const why = page.querySelector('[data-why]');
        why.tabIndex = -1;
        why.focus();
        return true;
    }
    return false;
}

// In the corrections digits open fields; outside they choose kinds.
function corrects(page, event) {
    const correct = page.querySelector('[data-correct]');
    if (!correct) {
        return false;
    }
    if (event.code === 'KeyC') {
        correct.querySelector('summary').focus();
        return true;
    }
    if (event.code === 'KeyW') {
        page.dispatchEvent(new Event('rawi:words'));
        return true;
    }
    if (!correct.contains(page.activeElement)) {
        return false;
    }
    if (event.code === 'Escape') {
        page.activeElement.blur();
        return true;
    }
    const step = correct.querySelector(`[data-step="${CSS.escape(event.code)}"]`);
    if (step) {
        step.parentElement.open = true;
        return true;
    }
    return event.code.startsWith('Digit');
}

function brush(figure) {
    const svg = figure.querySelector('svg');
    if (!svg) {
        return;
    }
    const bars = [...svg.querySelectorAll('[data-from]')];
    let first = null;
    let box = null;
    const at = (event) => {
        const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
        return point.x;
    };
    svg.addEventListener('pointerdown', (event) => {
        first = at(event);
    });
    svg.addEventListener('pointermove', (event) => {
        if (first === null || Math.abs(at(event) - first) < 4) {
            return;
        }
        if (!box) {
            box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
            box.setAttribute('class', 'brush');
            box.setAttribute('y', '0');
            box.setAttribute('height', svg.viewBox.baseVal.height - 18);
            svg.append(box);
            svg.setPointerCapture(event.pointerId);
        }
        box.setAttribute('x', Math.min(first, at(event)));
        box.setAttribute('width', Math.abs(at(event) - first));
    });
    svg.addEventListener('pointerup', (event) => {
        if (box) {
            const low = Math.min(first, at(event));
            const high = Math.max(first, at(event));
            const within = bars.filter((bar) => {
                const rect = bar.matches('rect') ? bar : bar.querySelector('.reach');
                const x = Number(rect.getAttribute('x'));
                return x + Number(rect.getAttribute('width')) >= low && x <= high;
            });
            box.remove();
            box = null;
            svg.addEventListener('click', (click) => click.preventDefault(), { once: true, capture: true });
            if (within.length > 0) {
                narrow(within[0].dataset.from, within[within.length - 1].dataset.to);
            }
        }
        first = null;
    });
    svg.addEventListener('dragstart', (event) => event.preventDefault());
}

function drop(form) {
    const files = form.querySelector('input[type=file]');
    form.addEventListener('dragover', (event) => {
        event.preventDefault();
        form.classList.add('over');
    });
    form.addEventListener('dragleave', () => form.classList.remove('over'));
    form.addEventListener('drop', (event) => {
        event.preventDefault();
        form.classList.remove('over');
        files.files = event.dataTransfer.files;
        form.requestSubmit();
    });
}

function narrow(since, until) {
    const sample = document.querySelector('.histogram a[href]').getAttribute('href');
    const address = new URL(sample, document.baseURI);
    address.searchParams.set('since', since);
    address.searchParams.set('until', until);
    document.location = address;
}
