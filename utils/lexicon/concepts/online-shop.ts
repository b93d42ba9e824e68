/** Selling online and choosing what is sold. The format stands at `readPhraseTable`. */
export const ONLINE_SHOP = `
# product-listings: Products in an online shop
product listings, online listings, product pages, product descriptions, product content, product data management, product information management, PIM, catalogue management online, product categories, product taxonomy, attributes of products, product titles, product uploads, image guidelines
posting: manage product listings, write product descriptions, upload products, upload images, maintain product data, maintain product pages, optimise product pages, enrich product data, create listings
story: description-said, nice-pot-blue, wrong-photo, photo-of-wrong, no photo, missing-sizes, size-chart, measured-each, wrong-weight-in, copy-for-website, copy-for-200, new-lines-each, buyers-know-everything, spreadsheet-of-products, bulk-upload, uploaded, wrong-category, could-not-be-found-in, search for, filters, two-words-for-same, variants, barcodes, product-images, listing, items-with-new-pictures, new-pictures, price typo, size-table, texts for ~ items, wrong-picture, variants of

# marketplaces-selling: Selling on marketplaces
online marketplaces, marketplace management, Amazon seller, seller central, marketplace sellers, eBay listings, Etsy, buy box, marketplace account, marketplace fees, sponsored products, marketplace reviews, FBA
posting: manage marketplace accounts, sell on marketplaces, grow marketplace sales, listings on Amazon, handle marketplace, marketplace customer messages, marketplaces such as, Amazon and eBay
story: listing-was-blocked, listing-suppressed, account-was-suspended, suspended, appeal to, bad-seller-rating, seller-rating, late-dispatch-rate, lost-buy, cheaper-seller, copycat, fake-of-ours, reviews-dropped, two-star, ebay, amazon, fees-ate, account-blocked, blocked-over-word, word in a title, stock-sold-twice, feed-was-slow, the-feed, counterfeit claim, listing-blocked

# online-trading: Running and growing an online shop
e-commerce trading, ecommerce, e-commerce manager, e-commerce strategy, online trading, trading calendar, online sales growth, online revenue, web shop management, online merchandising, onsite merchandising, site search, promotions online, direct-to-consumer, DTC, online store management, online retail operations, webshop
posting: manage the online shop, grow online sales, plan promotions, plan online promotions, trade the website, run the online store, e-commerce performance, drive online revenue, manage the shop's website, online shop products, e-commerce management
story: online-shop, our webshop, orders-online, online-orders-went, black-friday, cyber-monday, site-went-down-on, sold-out-online, sold-what-we-did-not-have, stock-on-site, stock-was-wrong-on-site, oversold-online, banner, homepage, best-sellers-on-top, discount-code, code-leaked, free-shipping, shipping-over, basket of, average-basket, christmas-orders, cut-off-for-christmas, basket-value, order-value, online-sales, e-commerce-site, online-store, web-sales, new-pictures-before-season, price typo, for 9 euros, delivery-cost-shown, shown-at-start, fewer-gave-up, size-table, returns-fell, mail on thursday, sold-double, what sells on rainy, yesterday last week, dropped-third-that

# checkout-conversion: Getting visitors to buy
conversion rate optimisation, CRO, basket abandonment, cart abandonment, abandoned baskets, checkout optimisation, checkout conversion, landing page conversion, user journey online, customer journey online, conversion of visitors
posting: reduce basket abandonment, improve conversion, optimise the checkout, optimise for conversion, test the checkout, pages for conversion, analyse site performance, optimise conversion, conversion checkout and user
story: left-at-checkout, left at the, gave-up-at, abandoned, delivery-price-came, delivery-cost-at-end, had-to-make-account, guest-checkout, bigger-button, button-below, on-phone-you-could-not, mobile-checkout, watched-recordings, ten-people-tried, session-recordings, moved-delivery-price, conversion-went, bought-more-often, reminder-mail, conversion-rate-from, checkout-page, checkout-flow, abandoned-carts, delivery-cost-shown, cost-shown-at-start, fewer-gave-up, size-table-in, gave-up-at-shipping

# online-customers: Online buyers, deliveries and returns
online customer service, e-commerce returns, returns rate, delivery promises, dispatch of online orders, order fulfilment online, online reviews of products, third-party logistics for shops
posting: coordinate with the warehouse on dispatch, coordinate dispatch, reduce returns, manage online orders, handle online returns, respond to product reviews, logistics returns and customer service, returns and customer service
story: returns were, forty-percent-came-back, came-back-because, too-small, runs-small, ordered-two-sizes, photo-made-it-look, cut-off-for-next-day, promised-next-day, courier-lost, packed-wrong, sent-wrong, review-said, answered-reviews, where-is-order, tracking-mail, parcel late, wrote-before-they-asked, before-they-asked, return slip, slip in the box, wrong parcel, parcel lost, lost parcel, where is my parcel, tracking-said

# range-buying: Choosing and planning ranges
range planning, buying and merchandising, range reviews, retail buying, assortment, allocation of stock to stores, open-to-buy, markdown planning, seasonal ranges, sell-through, private label, category performance, pricing of ranges
posting: plan ranges, select products, buy for the season, forecast demand for, negotiate with brands, review category performance, plan markdowns, manage the assortment
story: bought-too-many, bought-too-few, left-over-after, sold-out-in-week, slow-sellers, best-seller, half-price-by, marked-it-down, markdown, dropped-line, dropped-twenty-lines, new-line, tried-it-in-three-shops, supplier's-range, trade-show-for, bought-for-spring, reordered, size-curve, colour-nobody, black-friday-list, list done in august, dropped-third, made-two-percent

# shop-development: New things in the shop with developers and agencies
shop development, shop features, agency management e-commerce, shop relaunch, shop migration, shop system migration, replatforming of shops, e-commerce projects
posting: work with developers and agencies, developers and agencies on new, migrate to a new shop, new shop system
story: what should happen when the voucher, voucher is used up, agency-said-three-weeks, agency-said, piece-that-counts-first, from magento to, from magento, to shopify, addresses to forward, redirects for, orders-in-both, in-both-shops, relaunch, order-in-test-shop

# shop-payments: Payments and cheats in a shop
payment and fraud, payment methods, payment service providers, fraud prevention in e-commerce, chargebacks, invoice purchase, buy now pay later, payment failures
posting: manage payments, payment methods and fraud, payments and fraud, reduce chargebacks
story: same-card-five-names, card declined, declined cards, only-from-second-order, chargeback, fake orders, paid with stolen, address that does not exist, klarna, paypal case
`;
