/** Selling online and choosing what is sold. The format stands at `readPhraseTable`. */
export const ONLINE_SHOP = `
# product-listings: Products in an online shop
product listings, online listings, product pages, product descriptions, product content, product data management, product information management, PIM, catalogue management online, product categories, product taxonomy, attributes of products, product titles, product uploads, image guidelines
posting: manage product listings, write product descriptions, upload products, upload images, maintain product data, maintain product pages, optimise product pages, enrich product data, create listings
story: description-said, nice-pot-blue, wrong-photo, photo-of-wrong, no photo, missing-sizes, size-chart, measured-each, wrong-weight-in, copy-for-website, copy-for-200, new-lines-each, buyers-know-everything, spreadsheet-of-products, bulk-upload, uploaded, wrong-category, could-not-be-found-in, search for, filters, two-words-for-same, variants, barcodes, product-images, listing

# marketplaces-selling: Selling on marketplaces
online marketplaces, marketplace management, Amazon seller, seller central, marketplace sellers, eBay listings, Etsy, buy box, marketplace account, marketplace fees, sponsored products, marketplace reviews, FBA
posting: manage marketplace accounts, sell on marketplaces, grow marketplace sales, listings on Amazon, handle marketplace, marketplace customer messages
story: listing-was-blocked, listing-suppressed, account-was-suspended, suspended, appeal to, bad-seller-rating, seller-rating, late-dispatch-rate, lost-buy, cheaper-seller, copycat, fake-of-ours, reviews-dropped, two-star, ebay, amazon, fees-ate

# online-trading: Running and growing an online shop
e-commerce trading, ecommerce, e-commerce manager, e-commerce strategy, online trading, trading calendar, online sales growth, online revenue, web shop management, online merchandising, onsite merchandising, site search, promotions online, direct-to-consumer, DTC, online store management, online retail operations, webshop
posting: manage the online shop, grow online sales, plan promotions, plan online promotions, trade the website, run the online store, e-commerce performance, drive online revenue, manage the shop's website
story: online-shop, our webshop, orders-online, online-orders-went, black-friday, cyber-monday, site-went-down-on, sold-out-online, sold-what-we-did-not-have, stock-on-site, stock-was-wrong-on-site, oversold-online, banner, homepage, best-sellers-on-top, discount-code, code-leaked, free-shipping, shipping-over, basket of, average-basket, christmas-orders, cut-off-for-christmas, basket-value, order-value, online-sales, e-commerce-site, online-store, web-sales

# checkout-conversion: Getting visitors to buy
conversion rate optimisation, CRO, basket abandonment, cart abandonment, abandoned baskets, checkout optimisation, checkout conversion, landing page conversion, user journey online, customer journey online, conversion of visitors
posting: reduce basket abandonment, improve conversion, optimise the checkout, optimise for conversion, test the checkout, pages for conversion, analyse site performance
story: left-at-checkout, left at the, gave-up-at, abandoned, delivery-price-came, delivery-cost-at-end, had-to-make-account, guest-checkout, bigger-button, button-below, on-phone-you-could-not, mobile-checkout, watched-recordings, ten-people-tried, session-recordings, moved-delivery-price, conversion-went, bought-more-often, reminder-mail, conversion-rate-from, checkout-page, checkout-flow, abandoned-carts

# online-customers: Online buyers, deliveries and returns
online customer service, e-commerce returns, returns rate, delivery promises, dispatch of online orders, order fulfilment online, online reviews of products, third-party logistics for shops
posting: coordinate with the warehouse on dispatch, coordinate dispatch, reduce returns, manage online orders, handle online returns, respond to product reviews
story: returns were, forty-percent-came-back, came-back-because, too-small, runs-small, ordered-two-sizes, photo-made-it-look, cut-off-for-next-day, promised-next-day, courier-lost, packed-wrong, sent-wrong, review-said, answered-reviews, where-is-order, tracking-mail

# range-buying: Choosing and planning ranges
range planning, buying and merchandising, range reviews, retail buying, assortment, allocation of stock to stores, open-to-buy, markdown planning, seasonal ranges, sell-through, private label, category performance, pricing of ranges
posting: plan ranges, select products, buy for the season, forecast demand for, negotiate with brands, review category performance, plan markdowns, manage the assortment
story: bought-too-many, bought-too-few, left-over-after, sold-out-in-week, slow-sellers, best-seller, half-price-by, marked-it-down, markdown, dropped-line, dropped-twenty-lines, new-line, tried-it-in-three-shops, supplier's-range, trade-show-for, bought-for-spring, reordered, size-curve, colour-nobody
`;
